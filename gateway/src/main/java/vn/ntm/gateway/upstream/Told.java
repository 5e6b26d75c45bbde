package vn.ntm.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;

/** What a service said to a write that was passed on, whatever it was. */
public record Told(int status, MultiMap headers, Buffer body) {}
