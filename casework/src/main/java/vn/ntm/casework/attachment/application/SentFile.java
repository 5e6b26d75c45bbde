package vn.ntm.casework.attachment.application;

import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param name as the sender calls it
 * @param document what the sender says it is
 * @param mediaType as which it was sent
 */
public record SentFile(String name, String document, String mediaType, Path path, String sha256) {}
