/**
 * A real speech engine with no sound card: a speech-dispatcher of the tests' own with espeak-ng, which throws its
 * sound away and so speaks many times faster than real time. Each test file starts a fresh one, because a dispatcher
 * that was once paused stays mute.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speechEngineIsHere } from '../../scripts/browser-install.ts';

export interface SpeechEngine {
  /** Environment variables that make a browser use this engine and no other. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

export const speechIsMissing = !speechEngineIsHere();

/** Throws an Error with what the dispatcher said if it does not come up within ten seconds. */
export async function startSpeech(): Promise<SpeechEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-speech-'));
  const socket = join(folder, 'speechd.sock');
  writeConfiguration(folder);
  const dispatcher = spawn(
    'speech-dispatcher',
    [
      '-s',
      '-t',
      '0',
      '-C',
      join(folder, 'conf'),
      '-c',
      'unix_socket',
      '-S',
      socket,
      '-P',
      join(folder, 'pid'),
    ],
    {
      env: { ...process.env, HOME: join(folder, 'home'), ESPEAK_DATA_PATH: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  dispatcher.stdout.on('data', (bytes) => (said += bytes));
  dispatcher.stderr.on('data', (bytes) => (said += bytes));
  for (let waited = 0; !existsSync(socket); waited += 50) {
    if (waited > 10_000 || dispatcher.exitCode !== null) {
      await end(dispatcher);
      throw new Error(`speech-dispatcher did not come up:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    environment: { SPEECHD_ADDRESS: `unix_socket:${socket}` },
    stop: async () => {
      await end(dispatcher);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeConfiguration(folder: string): void {
  const modules = join(folder, 'conf/modules');
  const home = join(folder, 'home');
  mkdirSync(modules, { recursive: true });
  mkdirSync(home);
  copyFileSync('/etc/speech-dispatcher/modules/espeak-ng.conf', join(modules, 'espeak-ng.conf'));
  writeFileSync(join(home, '.libao'), 'default_driver=null\nquiet\n');
  const lines = [
    'LogLevel 1',
    `LogDir "${folder}"`,
    'Timeout 0',
    'AudioOutputMethod "libao"',
    'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"',
    'DefaultModule espeak-ng',
  ];
  writeFileSync(join(folder, 'conf/speechd.conf'), `${lines.join('\n')}\n`);
  leaveOutVariants(join(folder, 'espeak-ng-data'));
}

/** espeak-ng's data without its folder of voice variants: 130 voices in the browser in place of 13,000. */
function leaveOutVariants(target: string): void {
  const library = readdirSync('/usr/lib').find((name) => existsSync(`/usr/lib/${name}/espeak-ng-data`));
  const source = library ? `/usr/lib/${library}/espeak-ng-data` : '/usr/share/espeak-ng-data';
  mkdirSync(join(target, 'voices'), { recursive: true });
  for (const name of readdirSync(source)) {
    if (name !== 'voices') symlinkSync(join(source, name), join(target, name));
  }
}

function end(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) return resolve();
    process.once('exit', () => resolve());
    process.kill('SIGTERM');
  });
}
