package vn.ntm.casework.attachment.domain;

import java.util.UUID;

/**
 * A file of a dossier.
 *
 * @param dossierVersion how many moves the dossier had made when it was attached
 * @param name as whoever sent it calls it
 * @param document what it is: the document's name, number, day
 * @param bytes its size
 * @param sha256 of its content, in lower-case hexadecimal: the store keeps it under this
 */
public record Attachment(
        UUID id,
        UUID dossier,
        long dossierVersion,
        String name,
        String document,
        FileKind kind,
        long bytes,
        String sha256) {}
