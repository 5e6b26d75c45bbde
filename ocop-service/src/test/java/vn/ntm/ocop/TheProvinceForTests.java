package vn.ntm.ocop;

/** The province's data, for the tests of a feature that stand beside it. */
public final class TheProvinceForTests {

    private TheProvinceForTests() {}

    /** See {@link TheProvince#loaded}. */
    public static void loaded() {
        TheProvince.loaded();
    }
}
