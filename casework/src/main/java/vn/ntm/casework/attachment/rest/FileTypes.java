package vn.ntm.casework.attachment.rest;

/** The media types as which files are sent; they are those of the kinds that are taken. */
public final class FileTypes {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private FileTypes() {}
}
