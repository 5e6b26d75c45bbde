package vn.ntm.awards.person.application;

import java.util.List;

/** What is sealed, by the keys that open it. */
public interface SealedValues {

    /** How much each key opens, whether or not it is at hand. */
    List<KeyUse> uses();

    /**
     * Seals anew, with the key for what is new, some of what another key opens; what somebody else is sealing meanwhile is
     * left to him.
     *
     * @param most no more than so many
     * @return how many
     */
    int reseal(int most);

    /**
     * How much a key opens.
     *
     * @param values how many values
     */
    record KeyUse(long keyId, long values) {}
}
