package vn.ntm.ocop.proof;

import vn.ntm.proving.testing.SigningKeyForTests;

/** The signing key for the tests of this module. */
public class ProofKeyForTests extends SigningKeyForTests {

    public static final String ADDRESS = "https://ocop.test/ocop";

    public ProofKeyForTests() {
        super(ADDRESS);
    }
}
