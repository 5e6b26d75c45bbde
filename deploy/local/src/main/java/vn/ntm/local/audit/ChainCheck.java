package vn.ntm.local.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the chain from its first seal to its last, and computes each anew from what the journal says. */
final class ChainCheck {

    private static final String SEPARATOR = "\u001f";
    private static final int FETCHED_AT_ONCE = 10_000;

    private final List<String> findings = new ArrayList<>();
    private final @Nullable Anchor anchor;
    private long position;
    private String chain = "";
    private long lastXid;
    private long lastSequence;
    private boolean anchorSeen;

    private ChainCheck(@Nullable Anchor anchor) {
        this.anchor = anchor;
    }

    /**
     * Reads the whole chain.
     *
     * @param anchor the end of the chain as it was seen before; that it is still there shows that nothing was cut off
     */
    static Result of(Connection connection, @Nullable Anchor anchor) throws SQLException {
        var check = new ChainCheck(anchor);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet seals = statement.executeQuery("""
                    select s.position, s.seq, s.entry_hash, s.chain_hash, j.seq as entry, j.xid::text::bigint as xid,
                           concat_ws(chr(31), j.seq, j.act_id, j.effect, j.subject_type, j.subject_id,
                                     coalesce(j.before_hash, '-'), coalesce(j.after_hash, '-')) as content
                    from audit_seal s left join journal j using (seq) order by s.position""")) {
                while (seals.next()) {
                    check.follow(seals);
                }
            }
            check.requireAnchor();
            check.requireAllSealed(statement);
        }
        return new Result(check.findings, new Anchor(check.position, check.chain));
    }

    private void follow(ResultSet seal) throws SQLException {
        long at = seal.getLong("position");
        if (at != position + 1) {
            findings.add("chain: seals %d to %d are missing".formatted(position + 1, at - 1));
        }
        String entryHash = seal.getString("entry_hash");
        String chainHash = seal.getString("chain_hash");
        if (seal.getObject("entry") == null) {
            findings.add("chain: entry %d of seal %d is missing from the journal".formatted(seal.getLong("seq"), at));
        } else {
            if (!Sha256.of(seal.getString("content")).equals(entryHash)) {
                findings.add("chain: entry %d of seal %d was edited".formatted(seal.getLong("seq"), at));
            }
            requireOrder(seal, at);
        }
        if (!Sha256.of(chain + SEPARATOR + entryHash).equals(chainHash)) {
            findings.add(
                    "chain: seal %d does not follow from seal %d: edited, reordered or put in".formatted(at, at - 1));
        }
        if (anchor != null && anchor.position() == at) {
            anchorSeen = anchor.chainHash().equals(chainHash);
        }
        position = at;
        chain = chainHash;
    }

    private void requireOrder(ResultSet seal, long at) throws SQLException {
        long xid = seal.getLong("xid");
        long sequence = seal.getLong("seq");
        if (xid < lastXid || (xid == lastXid && sequence <= lastSequence)) {
            findings.add("chain: seal %d is not in the order of the commits".formatted(at));
        }
        lastXid = xid;
        lastSequence = sequence;
    }

    private void requireAnchor() {
        if (anchor != null && anchor.position() > 0 && !anchorSeen) {
            findings.add("chain: the end that was seen before, seal %d, is not there any more: cut off or rewritten"
                    .formatted(anchor.position()));
        }
    }

    /** Entries of the last moment may wait for their seal; older ones may not. */
    private void requireAllSealed(Statement statement) throws SQLException {
        try (ResultSet unsealed = statement.executeQuery("""
                select j.seq from journal j join act a on a.id = j.act_id left join audit_seal s using (seq)
                where s.seq is null and ((j.xid, j.seq) < (select l.xid, l.seq from audit_seal e join journal l using (seq)
                                                           order by e.position desc limit 1)
                                         or a.recorded_at < now() - interval '1 hour') order by j.seq""")) {
            while (unsealed.next()) {
                findings.add(
                        "chain: entry %d was never sealed, or its seal was removed".formatted(unsealed.getLong(1)));
            }
        }
    }

    /**
     * What came of it.
     *
     * @param end of the chain
     */
    record Result(List<String> findings, Anchor end) {}
}
