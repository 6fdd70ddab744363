// Reads the PORT variable, and tells whether somebody listens on a port.
import { connect } from 'node:net';

/**
 * @param {string | undefined} value of PORT; absent or empty means 4173
 * @returns {number} throws with a message for the reader when it is no port
 */
export function parsePort(value) {
  if (value === undefined || value === '') return 4173;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw new Error(`PORT must be a whole number from 1 to 65535; it is: ${value}`);
  return port;
}

/** @param {number} port */
export const busyMessage = (port) =>
  `Port ${port} is in use. Stop what listens there, or choose another port: PORT=${port === 65_535 ? 4173 : port + 1} npm start`;

/**
 * Asks both loopback addresses: on some systems a second program can listen on a port beside the first, and
 * readers would then get the other program's pages.
 * @param {number} port
 */
export async function isPortBusy(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isAnswered(host, port)));
  return answers.includes(true);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswered(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    /** @param {boolean} answered */
    const finish = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket
      .once('connect', () => finish(true))
      .once('error', () => finish(false))
      .once('timeout', () => finish(false));
  });
}
