package vn.ntm.criteria;

import vn.ntm.proving.testing.SigningKeyForTests;

/** The signing key for the tests of this module. */
public class ProofKeyForTests extends SigningKeyForTests {

    static final String ADDRESS = "https://criteria.test/criteria";

    public ProofKeyForTests() {
        super(ADDRESS);
    }
}
