package vn.ntm.ocop.register.rest.file;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a file in the form that it has; lines of JSON would otherwise be made of it by the framework. */
@Provider
@Produces({FileFormat.TEXT, FileFormat.LINES, FileFormat.WORKBOOK})
public class DownloadWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Download.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object file,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        ((Download) file).write(out);
    }
}
