package vn.ntm.casework.attachment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.casework.attachment.application.Attachments;
import vn.ntm.casework.attachment.application.FileStore;
import vn.ntm.casework.attachment.domain.Attachment;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.page.Listing;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;

/** The answers about the files of dossiers; what a file is shown as is said by the service whose dossiers they are. */
@ApplicationScoped
public class AttachmentAnswers {

    private final Attachments attachments;
    private final FileStore store;
    private final Calendar calendar;

    AttachmentAnswers(Attachments attachments, FileStore store, Calendar calendar) {
        this.attachments = attachments;
        this.store = store;
        this.calendar = calendar;
    }

    /** After a file was attached; the tag is the version of its dossier. */
    public <V> RestResponse<V> attached(Attachments.OnFile onFile, Views<V> views) {
        var version = new EntityVersion(onFile.attachment().dossierVersion());
        return RestResponse.ResponseBuilder.ok(
                        views.of(List.of(onFile), calendar.now()).getFirst())
                .header(HttpHeaders.ETAG, version.entityTag())
                .build();
    }

    /**
     * A page of the files of a dossier that is there, in the order in which they were attached.
     *
     * @param list the name of the list, by which its cursors are known
     */
    public <V> Page<V> list(String list, UUID dossier, AsOfParameters times, PageParameters paging, Views<V> views) {
        var listing = new Listing<Shown<V>>(
                PageParameters.question(list, dossier),
                1,
                (place, asOf, most) -> shown(attachments.list(dossier, asOf, place, most), asOf.knownAt(), views),
                asOf -> attachments.count(dossier, asOf),
                shown -> List.of(shown.id().toString()));
        return paging.page(listing, times, calendar).map(Shown::view);
    }

    /** The file itself, to be saved. */
    public RestResponse<InputStream> content(UUID dossier, UUID id) {
        Attachment attachment = attachments.get(dossier, id).attachment();
        return FileToSave.of(attachment, store.open(attachment.sha256()));
    }

    private static <V> List<Shown<V>> shown(List<Attachments.OnFile> files, Instant knownAt, Views<V> views) {
        List<V> all = views.of(files, knownAt);
        return IntStream.range(0, files.size())
                .mapToObj(i -> new Shown<>(files.get(i).attachment().id(), all.get(i)))
                .toList();
    }

    /** What a service shows of files, one for each, as known at an instant. */
    @FunctionalInterface
    public interface Views<V> {
        List<V> of(List<Attachments.OnFile> files, Instant knownAt);
    }

    private record Shown<V>(UUID id, V view) {}
}
