package vn.ntm.gateway.report.form;

import java.util.Map;
import vn.ntm.kernel.Bilingual;

/** What the units of measures are called. */
final class UnitWords {

    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("commune", new Bilingual("xã", "communes")),
            Map.entry("district", new Bilingual("huyện", "districts")),
            Map.entry("province", new Bilingual("tỉnh", "provinces")),
            Map.entry("criterion", new Bilingual("tiêu chí", "criteria")),
            Map.entry("area", new Bilingual("khu dân cư", "residential areas")),
            Map.entry("garden", new Bilingual("vườn", "gardens")),
            Map.entry("product", new Bilingual("sản phẩm", "products")),
            Map.entry("collective", new Bilingual("tập thể", "collectives")),
            Map.entry("person", new Bilingual("người", "persons")),
            Map.entry("percent", new Bilingual("%", "%")),
            Map.entry("VND", new Bilingual("đồng", "VND")));

    private UnitWords() {}

    /** A unit that has no words here is called by its code. */
    static Bilingual of(String unitOfMeasure) {
        return WORDS.getOrDefault(unitOfMeasure, new Bilingual(unitOfMeasure, unitOfMeasure));
    }
}
