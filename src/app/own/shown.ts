// Names the key under which the browser keeps whether the reader has a dataset: `shown`, `kept`, or empty.
export const OWN = 'own';
