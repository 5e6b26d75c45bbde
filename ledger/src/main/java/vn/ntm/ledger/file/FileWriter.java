package vn.ntm.ledger.file;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.providers.serialisers.StreamingOutputMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Sends a file as it is written, in each of its forms. Where an operation has several forms, the framework would make JSON or
 * a text of what writes it; and the connection has to be cut where the writing fails, as it does for an operation with one.
 */
@Provider
@Produces({FileFormat.TEXT, FileFormat.LINES, FileFormat.WORKBOOK})
public class FileWriter implements ServerMessageBodyWriter<Object> {

    private final StreamingOutputMessageBodyWriter streamed = new StreamingOutputMessageBodyWriter();

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return StreamingOutput.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(Object file, Type generic, ServerRequestContext context) throws IOException {
        streamed.writeResponse((StreamingOutput) file, generic, context);
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
        ((StreamingOutput) file).write(out);
    }
}
