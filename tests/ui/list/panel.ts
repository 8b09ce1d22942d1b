// Mounts parts of the panel on the committed data, and finds things in it by role and name.
import { flushSync, mount, unmount, type Component } from 'svelte';
import { onTestFinished } from 'vitest';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import * as cards from '../../../src/ui/card/cards';
import LineDiagram from '../../../src/ui/line-diagram/LineDiagram.svelte';
import Panel from '../../../src/ui/list/Panel.svelte';
import { corridorFixture } from '../../fixtures/corridor';

export const CORRIDOR = corridorFixture();

export function choiceAt(address = ''): CorridorState {
  return new CorridorState(CORRIDOR, decode(address, vocabularyOf(CORRIDOR)).state);
}

/** Mounts a component until the test ends. */
export function show<P extends Record<string, unknown>>(
  component: Component<P>,
  props: P,
): Element {
  const target = document.body.appendChild(document.createElement('div'));
  const mounted = mount(component, { target, props });
  flushSync();
  onTestFinished(async () => {
    await unmount(mounted);
    target.remove();
  });
  return target;
}

export function showPanel(address = '') {
  const choice = choiceAt(address);
  const hover = { park: null };
  return {
    choice,
    hover,
    panel: show(Panel, { state: choice, hover, cards, diagram: LineDiagram }),
  };
}

export function all(within: Element, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

export function one(within: Element, selector: string): HTMLElement {
  const [found] = all(within, selector);
  if (found === undefined) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** The text with every run of white space as one space. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function textOf(element: Element): string {
  return plain(element.textContent);
}

/** The name by which assistive technology knows a button. */
export function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const spoken = document.createElement('div');
  spoken.append(element.cloneNode(true));
  for (const hidden of all(spoken, '[aria-hidden]')) hidden.remove();
  return textOf(spoken);
}

/** The button whose name begins with the text. */
export function button(within: Element, text: string): HTMLElement {
  const found = all(within, 'button').find((each) => nameOf(each).startsWith(text));
  if (found === undefined) throw new Error(`There is no button that begins with ${text}.`);
  return found;
}

export function press(element: HTMLElement, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
}

export function click(element: HTMLElement): void {
  element.click();
  flushSync();
}
