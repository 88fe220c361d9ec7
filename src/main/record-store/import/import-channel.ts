import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { ImportMessage, RecordBatch, RejectedRows } from "./record-batch.ts";

/**
 * The way of records from the thread that reads a file to the thread that writes it.
 *
 * The writer holds one transaction for the whole file and may not wait for events within it, so it
 * takes messages synchronously and sleeps on shared memory until the next one is there. The reader
 * sleeps in the same way once a few messages lie unread: memory does not grow with the file.
 */
const maxUnread = 4;
const sent = 0;
const taken = 1;
const stopped = 2;

/** Shared memory of one channel: messages sent, messages taken, and whether somebody called it off. */
export function channelState(): SharedArrayBuffer {
  return new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT);
}

/** Calls a channel off: both ends end at their next message. */
export function callOff(state: SharedArrayBuffer): void {
  const counters = new Int32Array(state);
  Atomics.store(counters, stopped, 1);
  Atomics.notify(counters, sent);
  Atomics.notify(counters, taken);
}

export class CalledOff extends Error {
  constructor() {
    super("called off");
    this.name = "CalledOff";
  }
}

/** The reading thread's end. Sending waits while too much lies unread, and throws CalledOff. */
export function channelSender(port: MessagePort, state: SharedArrayBuffer) {
  const counters = new Int32Array(state);
  return function send(message: ImportMessage): void {
    for (;;) {
      if (Atomics.load(counters, stopped)) throw new CalledOff();
      const seen = Atomics.load(counters, taken);
      if (Atomics.load(counters, sent) - seen < maxUnread) break;
      Atomics.wait(counters, taken, seen);
    }
    port.postMessage(message, buffersOf(message));
    Atomics.add(counters, sent, 1);
    Atomics.notify(counters, sent);
  };
}

/** The writing thread's end: the next message, waited for. Throws CalledOff. */
export function channelReceiver(port: MessagePort, state: SharedArrayBuffer) {
  const counters = new Int32Array(state);
  return function next(): ImportMessage {
    for (;;) {
      if (Atomics.load(counters, stopped)) throw new CalledOff();
      const received = receiveMessageOnPort(port) as { message: ImportMessage } | undefined;
      if (received) {
        Atomics.add(counters, taken, 1);
        Atomics.notify(counters, taken);
        return received.message;
      }
      const seen = Atomics.load(counters, sent);
      if (seen === Atomics.load(counters, taken)) Atomics.wait(counters, sent, seen);
    }
  };
}

function buffersOf(message: ImportMessage): ArrayBuffer[] {
  if (message.kind === "batch") return batchBuffers(message.batch);
  if (message.kind === "rejected") return rejectedBuffers(message.rows);
  return [];
}

function batchBuffers(batch: RecordBatch): ArrayBuffer[] {
  const own = [batch.lines, batch.stamps, batch.known, batch.hashes].map(
    (array) => array.buffer as ArrayBuffer,
  );
  for (const column of batch.columns) {
    if (column.kind === "numbers") own.push(column.values.buffer as ArrayBuffer);
    if (column.kind === "words") own.push(column.places.buffer as ArrayBuffer);
  }
  return own;
}

function rejectedBuffers(rows: RejectedRows): ArrayBuffer[] {
  return [rows.lines.buffer as ArrayBuffer, rows.hashes.buffer as ArrayBuffer];
}
