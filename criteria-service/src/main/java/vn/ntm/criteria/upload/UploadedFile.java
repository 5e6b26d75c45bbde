package vn.ntm.criteria.upload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A file as it was sent.
 *
 * @param path where it is until the request ends
 * @param sha256 of its content: by it a repeated request is known
 */
public record UploadedFile(@JsonIgnore Path path, String sha256) {}
