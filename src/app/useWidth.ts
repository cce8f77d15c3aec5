import { type RefObject, useEffect, useState } from "react";

/**
 * The width of an element in px, followed as it changes; 0 until it is known. The width on paper is not followed: what
 * was drawn for the screen would be drawn anew while the page is being printed.
 */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      if (!window.matchMedia("print").matches) setWidth(current.clientWidth);
    });
    observer.observe(current);
    setWidth(current.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
