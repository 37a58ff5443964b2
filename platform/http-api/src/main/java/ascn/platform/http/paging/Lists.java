package ascn.platform.http.paging;

import ascn.platform.http.paging.ListOf.Source;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Answers lists, in what the caller accepts: a page as JSON with a link to the next one, or the whole list as CSV or
 * NDJSON. A whole list is read page by page while it is sent: neither memory nor a connection of the database waits for
 * a slow reader (ADR 0016).
 */
@RequestScoped
public class Lists {

    /** RFC 4180, with a row of names. */
    public static final String CSV = "text/csv";

    /** One JSON object for each line. */
    public static final String NDJSON = "application/x-ndjson";

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), MediaType.valueOf(NDJSON))
            .build();
    private static final MediaType CSV_IN_FULL = MediaType.valueOf(CSV + ";charset=UTF-8;header=present");

    private final ObjectMapper mapper;
    private final UriInfo uri;
    private final Request request;
    private final ResourceInfo resource;

    Lists(ObjectMapper mapper, UriInfo uri, Request request, ResourceInfo resource) {
        this.mapper = mapper;
        this.uri = uri;
        this.request = request;
        this.resource = resource;
    }

    /**
     * The answer.
     *
     * @param cursor where to begin, as the query says it; null for the beginning
     * @param limit how many items a page of JSON has; a whole list has all
     * @param source finds the items; it opens and ends a transaction of its own
     */
    public <T, R> Response answer(ListOf<T, R> list, @Nullable String cursor, PageLimit limit, Source<T> source) {
        return answer(list, cursor, limit, source, null);
    }

    /**
     * The answer of a list that has one more form of a page.
     *
     * @param other the form; where the caller accepts it a page is told so, with the link to the next one
     */
    public <T, R> Response answer(
            ListOf<T, R> list,
            @Nullable String cursor,
            PageLimit limit,
            Source<T> source,
            @Nullable FormOfPage<R> other) {
        var name = resource.getResourceMethod().getAnnotation(Operation.class).operationId();
        var after = Cursor.read(name, cursor);
        var type = acceptedType(other);
        if (type.equals(MediaType.APPLICATION_JSON_TYPE)) {
            return page(name, list, limit, source.find(after, limit.plusOne()), null);
        }
        if (other != null && type.equals(other.type())) {
            return page(name, list, limit, source.find(after, limit.plusOne()), other);
        }
        // The first part is read before the answer begins, so that a failure can still be told.
        var first = source.find(after, PageLimit.LARGEST);
        return table(type, list.form(), (rows, out) -> write(list, first, source, rows, out));
    }

    /**
     * The answer of a short list that has no pages: all of it, in any form.
     *
     * @param form what a caller is told of an item
     */
    public <R> Response answer(Class<R> form, List<R> items) {
        var type = acceptedType(null);
        return type.equals(MediaType.APPLICATION_JSON_TYPE)
                ? Response.ok(items, type).build()
                : table(type, form, (rows, out) -> {
                    rows.begin(out);
                    for (var item : items) {
                        rows.write(item, out);
                    }
                });
    }

    private MediaType acceptedType(@Nullable FormOfPage<?> other) {
        var forms = new ArrayList<>(FORMS);
        if (other != null) {
            forms.addAll(Variant.mediaTypes(other.type()).build());
        }
        var accepted = request.selectVariant(forms);
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return accepted.getMediaType();
    }

    @FunctionalInterface
    private interface Content<R> {
        void write(Rows<R> rows, OutputStream out) throws IOException;
    }

    private <R> Response table(MediaType type, Class<R> form, Content<R> content) {
        boolean isCsv = type.getSubtype().equals("csv");
        Rows<R> rows = isCsv ? new CsvRows<>(Columns.of(form, mapper), mapper) : new NdjsonRows<>(mapper);
        StreamingOutput output = out -> content.write(rows, out);
        return Response.ok(output).type(isCsv ? CSV_IN_FULL : type).build();
    }

    private <T, R> Response page(
            String name, ListOf<T, R> list, PageLimit limit, List<T> found, @Nullable FormOfPage<R> other) {
        boolean isLast = found.size() <= limit.value();
        var items = isLast ? found : found.subList(0, limit.value());
        var next = isLast ? null : Cursor.of(name, list.keysOfLast(items));
        var forms = list.toForms(items);
        var answer = other == null
                ? Response.ok(new PageOf<>(forms, next), MediaType.APPLICATION_JSON_TYPE)
                : Response.ok(other.body().apply(forms), other.type());
        return next == null
                ? answer.build()
                : answer.header(HttpHeaders.LINK, "<" + linkTo(next) + ">; rel=\"next\"")
                        .build();
    }

    /** The same request, filters and all, from there on. */
    private String linkTo(String next) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("cursor", next)
                .build()
                .toString();
    }

    private static <T, R> void write(
            ListOf<T, R> list, List<T> first, Source<T> source, Rows<R> writer, OutputStream out) throws IOException {
        writer.begin(out);
        var part = first;
        while (!part.isEmpty()) {
            for (var row : list.toForms(part)) {
                writer.write(row, out);
            }
            part = part.size() < PageLimit.LARGEST
                    ? List.of()
                    : source.find(Optional.of(list.keysOfLast(part)), PageLimit.LARGEST);
        }
    }
}
