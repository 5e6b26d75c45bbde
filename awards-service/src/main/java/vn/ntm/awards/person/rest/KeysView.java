package vn.ntm.awards.person.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.awards.person.application.SealedValues.KeyUse;
import vn.ntm.seal.SealingKeys;

/** The keys to personal data, by their numbers. */
@Schema(name = "PersonalDataKeys")
record KeysView(List<Key> items) {

    static KeysView of(SealingKeys keys, List<KeyUse> uses) {
        Map<Long, Long> values = new TreeMap<>();
        keys.ids().forEach(id -> values.put((long) id, 0L));
        uses.forEach(use -> values.put(use.keyId(), use.values()));
        var items = new ArrayList<Key>();
        values.forEach((id, held) -> items.add(
                new Key(Long.toString(id), held, keys.ids().contains((int) (long) id), id == keys.primary())));
        return new KeysView(items);
    }

    /**
     * A key.
     *
     * @param values how much it opens
     * @param atHand whether the service has it
     * @param sealsWhatIsNew whether what is new is sealed with it
     */
    @Schema(name = "PersonalDataKey")
    record Key(String keyId, @Schema(minimum = "0") long values, boolean atHand, boolean sealsWhatIsNew) {}
}
