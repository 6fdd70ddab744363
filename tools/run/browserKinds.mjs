// Lists the browsers that tests drive: what each is called, where it is, and what installs it.
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} BrowserKind
 * @property {string} name in words
 * @property {string} variable of the environment that names its path
 * @property {readonly string[]} commands on the PATH, the best first
 * @property {readonly string[]} places of macOS and Windows
 * @property {RegExp} downloaded by Playwright: the name of its folder
 * @property {readonly string[]} inDownload where the program lies in that folder
 * @property {readonly (readonly string[])[]} packages of apt-get: the first list that can be installed is enough
 * @property {readonly string[]} advice what to type where apt-get can't be used
 */

/** @param {string} app */
const applications = (app) => ['/', homedir()].map((folder) => join(folder, 'Applications', app));

/** @type {{ readonly chromium: BrowserKind, readonly firefox: BrowserKind }} */
export const browserKinds = {
  chromium: {
    name: 'Chromium or Chrome',
    variable: 'CHROMIUM_PATH',
    // The shell is the same engine without the windows of a desktop, which cost more than the pages in them.
    commands: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/opt/google/chrome/chrome',
      ...applications('Chromium.app/Contents/MacOS/Chromium'),
      ...applications('Google Chrome.app/Contents/MacOS/Google Chrome'),
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    downloaded: /^chromium(?:_headless_shell)?-\d+$/,
    inDownload: [
      'chrome-headless-shell-linux64/chrome-headless-shell',
      'chrome-linux/headless_shell',
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ],
    packages: [
      ['chromium-headless-shell', 'fonts-liberation'],
      ['chromium', 'fonts-liberation'],
    ],
    advice: [
      'Debian:   sudo apt-get update && sudo apt-get install -y chromium-headless-shell fonts-liberation',
      'Ubuntu:   sudo apt-get update && sudo apt-get install -y chromium fonts-liberation',
      'Fedora:   sudo dnf install chromium liberation-fonts',
      'macOS:    brew install --cask google-chrome',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [...applications('Firefox.app/Contents/MacOS/firefox'), 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    // Playwright's own Firefox speaks a protocol of its own.
    downloaded: /^$/,
    inDownload: [],
    packages: [['firefox-esr'], ['firefox']],
    advice: [
      'Debian:   sudo apt-get update && sudo apt-get install -y firefox-esr',
      'Ubuntu:   sudo apt-get update && sudo apt-get install -y firefox',
      'Fedora:   sudo dnf install firefox',
      'macOS:    brew install --cask firefox',
    ],
  },
};
