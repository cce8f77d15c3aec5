import type { Chunk } from "../engine/chunk.ts";
import { LineChunkBuilder } from "./lineChunkBuilder.ts";
import type { LineRecord } from "./lineSchema.ts";

/** Lines in one chunk: its texts are few enough to move in a moment, its arrays long enough to be worth it. */
const CHUNK = 65_536;

/** Puts lines into chunk after chunk. */
export class ChunkWriter {
  private builder = new LineChunkBuilder(CHUNK);
  private full: Chunk[] = [];
  private added = 0;

  /** Lines added so far. */
  get lines(): number {
    return this.added;
  }

  add(record: LineRecord): void {
    this.builder.add(record);
    this.added += 1;
    if (!this.builder.isFull) return;
    this.full.push(this.builder.build());
    this.builder = new LineChunkBuilder(CHUNK);
  }

  /** The chunks that have become full since this was last asked. */
  takeFull(): readonly Chunk[] {
    const full = this.full;
    this.full = [];
    return full;
  }

  /** All that is left; the writer is not to be used again. */
  finish(): readonly Chunk[] {
    const last = this.builder.length === 0 ? [] : [this.builder.build()];
    return [...this.takeFull(), ...last];
  }
}
