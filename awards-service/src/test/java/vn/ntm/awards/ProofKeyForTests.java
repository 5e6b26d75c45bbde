package vn.ntm.awards;

import vn.ntm.proving.testing.SigningKeyForTests;

/** The signing key for the tests of this module. */
public class ProofKeyForTests extends SigningKeyForTests {

    static final String ADDRESS = "https://awards.test/awards";

    public ProofKeyForTests() {
        super(ADDRESS);
    }
}
