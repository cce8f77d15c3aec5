/** Resolves after the frame was painted in which the condition first holds. */
export function painted(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return void requestAnimationFrame(look);
      // A task of its own comes after the frame that is being made.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
