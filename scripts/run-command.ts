/**
 * Runs one program of the project and waits for it. Its output is either shown as it comes or kept, so that a
 * long check stays one line for as long as all is well.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

export interface CommandResult {
  /** Exit status; 1 also where a signal ended the program or it could not be started. */
  status: number;
  /** What it printed, both streams in order; empty where it was shown. */
  output: string;
  seconds: number;
}

interface CommandOptions {
  show?: boolean;
  environment?: NodeJS.ProcessEnv;
}

/** Programs of node_modules/.bin are found by their bare name. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const started = performance.now();
  const binaries = join(projectFolder, 'node_modules/.bin');
  const environment = { ...process.env, ...options.environment };
  environment.PATH = `${binaries}${delimiter}${environment.PATH ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: environment,
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    });
    let output = '';
    let ended = false;
    const finish = (status: number) => {
      if (ended) return;
      ended = true;
      resolve({ status, output, seconds: (performance.now() - started) / 1000 });
    };
    child.stdout?.on('data', (bytes) => (output += bytes));
    child.stderr?.on('data', (bytes) => (output += bytes));
    child.on('error', (error) => {
      output += `${program}: ${error.message}\n`;
      finish(1);
    });
    child.on('close', (status) => finish(status ?? 1));
  });
}
