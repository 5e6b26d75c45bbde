package vn.ntm.awards.campaign.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.awards.commendation.domain.RecipientKind;

/** How much can be granted in a campaign; what no quota is for is not limited. */
public record Quotas(List<Quota> all) {

    public static final Quotas NONE = new Quotas(List.of());

    public Quotas {
        all = all.stream()
                .sorted(Comparator.comparing(Quota::form)
                        .thenComparing(quota -> quota.recipient().name()))
                .toList();
    }

    /** The quota for a form and recipients of a kind: that of the kind, or else that of the kind as which it is ruled. */
    public Optional<Quota> of(String form, RecipientKind recipient) {
        return exact(form, recipient).or(() -> exact(form, recipient.ruledAs()));
    }

    /** Whatever counts against one of the quotas. */
    public Set<Place> places() {
        return all.stream().flatMap(this::places).collect(toUnmodifiableSet());
    }

    /** Whatever counts against the same quotas as some of these; nothing where no quota is for them. */
    public Set<Place> besides(Set<Place> some) {
        return some.stream()
                .flatMap(place -> of(place.form(), place.recipient()).stream())
                .distinct()
                .flatMap(this::places)
                .collect(toUnmodifiableSet());
    }

    private Stream<Place> places(Quota quota) {
        return Arrays.stream(RecipientKind.values())
                .map(kind -> new Place(quota.form(), kind))
                .filter(place -> countsAgainst(quota, place));
    }

    private boolean countsAgainst(Quota quota, Place place) {
        return of(place.form(), place.recipient()).filter(quota::equals).isPresent();
    }

    /** All that counts against a quota, of what is granted. */
    public Granted against(Quota quota, Map<Place, Granted> granted) {
        return granted.entrySet().stream()
                .filter(entry -> countsAgainst(quota, entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Granted.NONE, Granted::plus);
    }

    /**
     * Whether what would then be granted keeps to the quota for a form and recipients of a kind.
     *
     * @param granted all that would then be granted in the campaign
     */
    public QuotaVerdict verdict(Place place, Map<Place, Granted> granted) {
        return of(place.form(), place.recipient())
                .map(quota -> quota.of(against(quota, granted)))
                .orElse(QuotaVerdict.NOT_SET);
    }

    private Optional<Quota> exact(String form, RecipientKind recipient) {
        return all.stream()
                .filter(quota -> quota.form().equals(form) && quota.recipient() == recipient)
                .findFirst();
    }

    /** A form, given to recipients of a kind. */
    public record Place(String form, RecipientKind recipient) {}
}
