package vn.ntm.awards.person.rest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.awards.person.domain.PersonField;

/**
 * Of what something is on file, without saying it.
 *
 * @param version to be named in If-Match by whoever changes it
 */
@Schema(name = "PersonalFields")
record FieldsView(UUID recipientId, List<PersonField> fields, long version) {

    static FieldsView of(UUID recipient, Set<PersonField> fields, long version) {
        return new FieldsView(recipient, fields.stream().sorted().toList(), version);
    }
}
