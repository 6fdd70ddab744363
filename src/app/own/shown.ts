// Names the storage key that says whether the reader has an own dataset: `shown`, `kept`, or empty.
export const OWN = 'own';
