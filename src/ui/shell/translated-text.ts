// Page translators put elements (`<font>` in Chrome and Edge) in the place of text nodes. The application would go on writing
// to nodes that are no longer in the page, and could not remove what follows them. So each goes back, empty, before its
// translation; once it is written to, moved or removed, the translation goes, and there is something new to translate.

interface Translation {
  readonly nodes: readonly ChildNode[];
  /** What was translated. */
  readonly text: string;
}

const isFont = ({ nodeName }: Node): boolean => nodeName === 'FONT';
const isText = (node: Node): node is Text => node instanceof Text;

/** Keeps text that changes up to date in a page that is being translated; returns what ends it. */
export function keepTranslatedTextCurrent(root: Node): () => void {
  const translations = new WeakMap<Node, Translation>();
  const originals = new WeakMap<Node, Text>();

  const isNew = (node: Node | null): node is ChildNode =>
    node !== null && 'remove' in node && node.isConnected && !originals.has(node);

  function drop(node: Node): void {
    translations.get(node)?.nodes.forEach((each) => each.remove());
    translations.delete(node);
  }

  function stand(original: Text, nodes: readonly ChildNode[], text: string): void {
    translations.set(original, { nodes, text });
    nodes.forEach((each) => originals.set(each, original));
  }

  /** What came into the place of a node: in one step with its removal, or in one of its own. */
  function successors({ addedNodes, previousSibling, target }: MutationRecord): ChildNode[] {
    if (addedNodes.length > 0) return [...addedNodes].filter(isNew);
    const here = previousSibling ? previousSibling.nextSibling : target.firstChild;
    return [previousSibling, here].filter(isNew).filter(isFont).slice(0, 1);
  }

  function replaced(gone: Node, record: MutationRecord, isWritten: boolean): void {
    const came = successors(record);
    const [first] = came;
    if (!first) return;
    const original = originals.get(gone);
    const before = original && translations.get(original);
    if (before) stand(original, came, before.text);
    if (before || !isText(gone) || gone.isConnected || isText(first) || !gone.data.trim()) return;
    first.before(gone);
    stand(gone, came, gone.data);
    if (isWritten) drop(gone);
    else gone.data = '';
  }

  const observer = new MutationObserver((records) => {
    const written = new Set(
      records.flatMap(({ type, target }) => (type === 'characterData' ? target : [])),
    );
    for (const record of records) {
      if (record.type === 'characterData') drop(record.target);
      for (const gone of record.removedNodes) {
        const translation = translations.get(gone);
        // It may be on its way to another place.
        if (translation && isText(gone) && !gone.data) gone.data = translation.text;
        drop(gone);
      }
      const [gone, another] = record.removedNodes;
      if (gone && !another) replaced(gone, record, written.has(gone));
    }
    // Its own changes are nothing to follow.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
