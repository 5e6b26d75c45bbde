package vn.ntm.casework.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import vn.ntm.casework.attachment.application.FileStore;

/** Makes the store that the configuration names. */
@ApplicationScoped
class Stores {

    private final AttachmentConfig config;

    Stores(AttachmentConfig config) {
        this.config = config;
    }

    @Produces
    @ApplicationScoped
    FileStore store() {
        Optional<AttachmentConfig.Bucket> bucket = config.bucket();
        return bucket.isPresent() ? new BucketStore(bucket.get()) : new FolderStore(config.folder());
    }
}
