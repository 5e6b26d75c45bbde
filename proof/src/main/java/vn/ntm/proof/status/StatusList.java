package vn.ntm.proof.status;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import vn.ntm.proof.jose.Base64Url;

/** Values side by side, as many bits each; the first is in the lowest bits of the first byte. */
public final class StatusList {

    /** How many bits we write for a value. */
    static final int BITS = 4;

    private static final Set<Integer> POSSIBLE = Set.of(1, 2, 4, 8);

    /** Bytes; a list of ours has at most 65,536. */
    private static final int LONGEST = 1 << 22;

    private final int bits;
    private final byte[] bytes;

    private StatusList(int bits, byte[] bytes) {
        this.bits = bits;
        this.bytes = bytes;
    }

    /**
     * A list of ours.
     *
     * @param size how many places it has
     * @param values by place; of all others nothing has become
     */
    public static StatusList of(int size, Map<Integer, ? extends ListedStatus> values) {
        int each = Byte.SIZE / BITS;
        var bytes = new byte[(size + each - 1) / each];
        values.forEach((place, value) -> bytes[place / each] |= (byte) (value.value() << (place % each * BITS)));
        return new StatusList(BITS, bytes);
    }

    /** Reads what was packed: zlib, then base64url. */
    static Optional<StatusList> unpack(int bits, String packed) {
        return POSSIBLE.contains(bits)
                ? Base64Url.read(packed).flatMap(StatusList::inflate).map(bytes -> new StatusList(bits, bytes))
                : Optional.empty();
    }

    /** The value at a place; nothing if the list does not reach so far. */
    OptionalInt at(long place) {
        int each = Byte.SIZE / bits;
        if (place / each >= bytes.length) {
            return OptionalInt.empty();
        }
        int holding = bytes[(int) (place / each)] & 0xFF;
        return OptionalInt.of((holding >> (int) (place % each * bits)) & ((1 << bits) - 1));
    }

    /** The same list is always packed into the same text. */
    public String pack() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var part = new byte[8192];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return Base64Url.of(packed.toByteArray());
        } finally {
            deflater.end();
        }
    }

    private static Optional<byte[]> inflate(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var whole = new ByteArrayOutputStream();
            var part = new byte[8192];
            while (!inflater.finished()) {
                int read = inflater.inflate(part);
                whole.write(part, 0, read);
                if (whole.size() > LONGEST || (read == 0 && !inflater.finished())) {
                    return Optional.empty();
                }
            }
            return inflater.getRemaining() == 0 ? Optional.of(whole.toByteArray()) : Optional.empty();
        } catch (DataFormatException _) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
