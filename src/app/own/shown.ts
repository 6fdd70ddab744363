// The name under which the browser keeps whether a dataset of the reader's own is there: `shown`, `kept`, or empty.
export const OWN = 'own';
