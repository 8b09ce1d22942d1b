// A TCP line in front of the server, which can be cut, be slow, or swallow what is asked for and never answer.
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Milliseconds between two portions of a slow line. */
const PORTION_MS = 50;

interface Exchange {
  readonly client: Socket;
  readonly waiting: Buffer[];
  /** What was asked for last; browsers ask for one thing at a time on a connection. */
  path: string;
  isEnding: boolean;
}

/** After so many bytes of the answer to a path that matches, something happens. */
interface Trap {
  readonly pattern: RegExp;
  readonly bytes: number;
  spring(): void;
}

const PATH = /^GET (\S+) HTTP/;

export class Line {
  readonly #port: number;
  readonly #server: Server;
  readonly #exchanges = new Set<Exchange>();
  readonly #timer: ReturnType<typeof setInterval>;
  /** What is asked for and matches this is accepted, and never answered. */
  swallows: RegExp | null = null;
  /** Of all connections together; null for as fast as it goes. */
  bytesPerSecond: number | null = null;
  trap: Trap | null = null;

  private constructor(port: number, server: Server) {
    this.#port = port;
    this.#server = server;
    server.on('connection', (client) => this.#accept(client));
    this.#timer = setInterval(() => this.#pass(), PORTION_MS);
  }

  /** A line on `port` to the server on `target`. */
  static async open(target: number, port: number): Promise<Line> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return new Line(target, server);
  }

  #accept(client: Socket): void {
    const exchange: Exchange = { client, waiting: [], path: '', isEnding: false };
    const server = connect(this.#port, '127.0.0.1');
    this.#exchanges.add(exchange);
    client.on('data', (asked) => {
      exchange.path = PATH.exec(asked.toString('latin1'))?.[1] ?? exchange.path;
      if (this.swallows?.test(exchange.path) !== true) server.write(asked);
    });
    server.on('data', (answer) => this.#answer(exchange, answer));
    const end = (): void => {
      exchange.isEnding = true;
      if (exchange.waiting.length === 0) this.#close(exchange);
    };
    server.on('close', end).on('error', end);
    client.on('error', () => server.destroy());
    client.on('close', () => {
      server.destroy();
      this.#exchanges.delete(exchange);
    });
  }

  #answer(exchange: Exchange, answer: Buffer): void {
    const { trap } = this;
    if (trap?.pattern.test(exchange.path) === true) {
      this.trap = null;
      exchange.client.write(answer.subarray(0, trap.bytes), () => trap.spring());
      return;
    }
    if (this.bytesPerSecond === null) exchange.client.write(answer);
    else exchange.waiting.push(answer);
  }

  /** Shares what may pass in this moment among all who wait. */
  #pass(): void {
    const busy = [...this.#exchanges].filter(({ waiting }) => waiting.length > 0);
    const portion = ((this.bytesPerSecond ?? Infinity) * PORTION_MS) / 1000 / busy.length;
    for (const exchange of busy) {
      const all = Buffer.concat(exchange.waiting.splice(0));
      exchange.client.write(all.subarray(0, portion));
      if (all.length > portion) exchange.waiting.push(all.subarray(portion));
      else if (exchange.isEnding) this.#close(exchange);
    }
  }

  #close({ client }: Exchange): void {
    client.destroy();
  }

  /** Breaks every connection and takes no new one. */
  async cut(): Promise<void> {
    clearInterval(this.#timer);
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const { client } of this.#exchanges) client.resetAndDestroy();
    await closed;
  }
}
