package org.dueregard.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request's body on its way, counted chunk by chunk whether its length was told or not. One byte
 * too many fails the stream, so that the request to the service is aborted; what still comes is
 * thrown away, up to a bound at which the connection is closed.
 */
final class MeteredBody implements ReadStream<Buffer> {
    private final HttpServerRequest source;
    private final long limit;
    private final long drain;
    private final Runnable progress;
    private @Nullable Handler<Buffer> handler;
    private @Nullable Handler<Throwable> exceptionHandler;
    private @Nullable Handler<Void> endHandler;
    private long received;
    private long drained;
    private boolean tooLarge;
    private boolean ended;
    private boolean paused;

    /** The body has more bytes than the address takes. */
    static final class BodyTooLargeException extends RuntimeException {
        BodyTooLargeException() {
            super("body too large", null, false, false);
        }
    }

    MeteredBody(HttpServerRequest source, long limit, long drain, Runnable progress) {
        this.source = source;
        this.limit = limit;
        this.drain = drain;
        this.progress = progress;
        this.ended = source.isEnded();
        if (!ended) {
            source.pause();
            source.handler(this::accept);
            source.exceptionHandler(this::fail);
            source.endHandler(this::end);
        }
    }

    boolean tooLarge() {
        return tooLarge;
    }

    /** Whether it is the client's turn: the body has not ended and the service takes more. */
    boolean awaitsClient() {
        return !ended && !paused;
    }

    private void accept(Buffer chunk) {
        progress.run();
        received += chunk.length();
        if (received > limit && !tooLarge) {
            tooLarge = true;
            fail(new BodyTooLargeException());
        }
        if (tooLarge || handler == null) {
            drained += chunk.length();
            if (drained > drain) {
                source.connection().close();
            }
        } else {
            handler.handle(chunk);
        }
    }

    private void fail(Throwable failure) {
        if (exceptionHandler != null) {
            exceptionHandler.handle(failure);
        }
    }

    private void end(@Nullable Void nothing) {
        ended = true;
        progress.run();
        if (endHandler != null) {
            endHandler.handle(null);
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        this.exceptionHandler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        this.endHandler = handler;
        if (ended && handler != null) {
            handler.handle(null);
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        paused = true;
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        paused = false;
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        paused = false;
        source.fetch(amount);
        return this;
    }
}
