"use client";

import { catchError, type ErrorInfo } from "next/error";
import { Button } from "@/components/ui/button";
import { MessagePage } from "./message-page";

type Texts = { title: string; text: string; retryLabel: string };

/**
 * Shown in place of a page that could not be rendered. Unlike `error.tsx` it is given its texts, in the
 * page's language, and so needs no messages in the browser.
 */
export const ErrorBoundary = catchError(({ title, text, retryLabel }: Texts, { retry }: ErrorInfo) => (
  <MessagePage
    title={title}
    actions={
      <Button type="button" onClick={() => retry()}>
        {retryLabel}
      </Button>
    }
  >
    {text}
  </MessagePage>
));
