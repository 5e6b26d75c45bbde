package vn.ntm.seal;

import java.util.Arrays;

/** A text that was sealed, and the key that opens it. */
public final class Sealed {

    private final int keyId;
    private final byte[] content;

    public Sealed(int keyId, byte[] content) {
        this.keyId = keyId;
        this.content = content.clone();
    }

    public int keyId() {
        return keyId;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed same && same.keyId == keyId && Arrays.equals(same.content, content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Nothing of the content. */
    @Override
    public String toString() {
        return "Sealed[keyId=" + keyId + "]";
    }
}
