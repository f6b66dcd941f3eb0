/** @jsxImportSource react */
import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { useCallback, useEffect, useState } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { headline, paragraph, personName } from '../../e2e/pages/invented.ts';
import { Editor } from './editor.tsx';
import type { ChatView, EditorKind } from './views.ts';

const ARRIVES_EVERY_MS = 2_000;
const PAST = 20;
const FIRST = 10_000;

/** Numbers of the messages: at first `count`, then those sent and those that arrive. */
function useMessages(count: number, isBusy: boolean) {
  const [range, setRange] = useState({ from: FIRST - count, to: FIRST });
  const add = useCallback(() => setRange(({ from, to }) => ({ from, to: to + 1 })), []);
  const recall = () => setRange(({ from, to }) => ({ from: from - PAST, to }));
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(add, ARRIVES_EVERY_MS);
    return () => clearInterval(timer);
  }, [add, isBusy]);
  const messages = Array.from({ length: range.to - range.from }, (_, index) => index + range.from);
  return { messages, add, recall };
}

function ChatscopeChat({ isBusy }: { readonly isBusy: boolean }) {
  const { messages, add } = useMessages(40, isBusy);
  return (
    <div style={{ height: '100%' }}>
      <MainContainer>
        <ChatContainer>
          <ConversationHeader>
            <ConversationHeader.Content userName={personName(1)} info="online" />
          </ConversationHeader>
          <MessageList>
            {messages.map((index) => (
              <Message
                key={index}
                model={{
                  message: headline(index),
                  sender: personName(index),
                  direction: index % 3 === 0 ? 'outgoing' : 'incoming',
                  position: 'single',
                }}
              />
            ))}
          </MessageList>
          <MessageInput placeholder="Write a message" onSend={add} />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

function renderLine(_: number, index: number) {
  return (
    <div className="post row">
      <small>{personName(index)}</small>
      <p>{paragraph(index, 1)}</p>
    </div>
  );
}

function VirtuosoChat({ isBusy, editor }: { readonly isBusy: boolean; readonly editor: EditorKind }) {
  const { messages, add, recall } = useMessages(PAST, isBusy);
  return (
    <div className="chat">
      <Virtuoso
        className="scroller"
        data={messages}
        firstItemIndex={messages[0] ?? 0}
        initialTopMostItemIndex={messages.length - 1}
        startReached={recall}
        followOutput="auto"
        itemContent={renderLine}
      />
      <Editor kind={editor} label="Message" onSend={add} />
    </div>
  );
}

/** A conversation. */
export default function Chat({ view }: { readonly view: ChatView }) {
  const { kit, editor = 'textarea', isBusy = false } = view;
  return kit === 'chatscope' ? (
    <div className="chat">
      <ChatscopeChat isBusy={isBusy} />
    </div>
  ) : (
    <VirtuosoChat isBusy={isBusy} editor={editor} />
  );
}
