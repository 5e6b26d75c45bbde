package vn.ntm.casework.attachment.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of dossiers are kept. */
@ConfigMapping(prefix = "ntm.attachments")
interface AttachmentConfig {

    /** The folder, unless a bucket is named. It belongs to the database: they are backed up together. */
    @WithDefault("attachments")
    Path folder();

    /** A bucket of a store that speaks S3; where it is named, the folder is not used. */
    Optional<Bucket> bucket();

    /** A bucket, and how it is reached. */
    interface Bucket {

        String name();

        URI endpoint();

        /** Absent where the store has no regions. */
        Optional<String> region();

        String accessKey();

        String secretKey();
    }
}
