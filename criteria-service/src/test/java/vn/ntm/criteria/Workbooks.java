package vn.ntm.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets as tests send them. */
final class Workbooks {

    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Values" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""";

    private Workbooks() {}

    /** The lines of a CSV file as a workbook; what is a number is written as one, but for codes. */
    static byte[] of(String csv) throws IOException {
        var sheet = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        int number = 1;
        for (String line : csv.split("\n", -1)) {
            sheet.append("<row r=\"").append(number).append("\">");
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                cell(sheet, cells[i], (char) ('A' + i) + Integer.toString(number), i > 2);
            }
            sheet.append("</row>");
            number++;
        }
        return zipped(sheet.append("</sheetData></worksheet>").toString().getBytes(UTF_8));
    }

    /** A sheet of nothing, without end. */
    static byte[] bomb() throws IOException {
        return zipped(new byte[64 * 1024 * 1024]);
    }

    private static void cell(StringBuilder sheet, String text, String address, boolean mayBeNumber) {
        if (text.isEmpty()) {
            return;
        }
        if (mayBeNumber && text.matches("[0-9.]+")) {
            sheet.append("<c r=\"%s\"><v>%s</v></c>".formatted(address, text));
        } else {
            sheet.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text));
        }
    }

    private static byte[] zipped(byte[] sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes(UTF_8));
            put(zip, "_rels/.rels", ROOT.getBytes(UTF_8));
            put(zip, "xl/workbook.xml", WORKBOOK.getBytes(UTF_8));
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS.getBytes(UTF_8));
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
