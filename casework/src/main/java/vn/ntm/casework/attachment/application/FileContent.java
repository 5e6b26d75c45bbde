package vn.ntm.casework.attachment.application;

import java.nio.file.Path;
import java.util.Optional;
import vn.ntm.casework.attachment.domain.FileKind;

/** Looks into a file. Nothing of it is run. */
public interface FileContent {

    /** What it is by its content, whatever it is called; nothing if it is none of the kinds that are taken. */
    Optional<FileKind> kind(Path file);
}
