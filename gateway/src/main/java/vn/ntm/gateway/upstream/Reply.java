package vn.ntm.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a service said to a question that it could answer.
 *
 * @param mediaType without its parameters, in lower case; empty if the service named none
 * @param entityTag the ETag as the service wrote it
 */
public record Reply(String mediaType, @Nullable String entityTag, Buffer body) {}
