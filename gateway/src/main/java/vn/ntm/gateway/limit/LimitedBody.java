package vn.ntm.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that is passed on while it comes, and breaks off where it becomes too long; nobody had to say its length before. */
public final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private long length;
    private @Nullable Handler<Throwable> onFailure;

    public LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    public boolean tooLong() {
        return length > limit;
    }

    /** Whether nothing of it has come yet. */
    public boolean untouched() {
        return length == 0;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> receiver) {
        body.handler(receiver == null ? null : chunk -> pass(chunk, receiver));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> receiver) {
        boolean before = tooLong();
        length += chunk.length();
        if (!tooLong()) {
            receiver.handle(chunk);
        } else if (!before && onFailure != null) {
            onFailure.handle(new IllegalStateException("longer than " + limit + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<@Nullable Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : _ -> {
                            if (!tooLong()) {
                                handler.handle(null);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
