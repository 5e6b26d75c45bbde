package vn.ntm.casework.attachment.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.casework.attachment.domain.Attachment;

/** A file as it is given back, to be saved: no browser shows it, or takes it for anything else than bytes. */
public final class FileToSave {

    private FileToSave() {}

    /** The answer; its tag is the hash of the content. */
    public static RestResponse<InputStream> of(Attachment attachment, InputStream content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(attachment.name()))
                .header(HttpHeaders.ETAG, new EntityTag(attachment.sha256()))
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
