package ascn.actionplan.workbook.api;

import ascn.actionplan.progress.domain.ProgressReader;
import ascn.actionplan.workbook.application.DownloadYear;
import ascn.actionplan.workbook.application.DownloadYear.Page;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a list while they are written, page by page. */
final class YearPages implements Iterator<List<String>> {

    private final DownloadYear download;
    private final int year;
    private final ProgressReader reader;
    private Page page;
    private int place;

    YearPages(DownloadYear download, int year, ProgressReader reader) {
        this.download = download;
        this.year = year;
        this.reader = reader;
        this.page = download.page(year, reader, "");
    }

    Stream<List<String>> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        for (var last = page.last(); place == page.rows().size() && last != null; last = page.last()) {
            page = download.page(year, reader, last);
            place = 0;
        }
        return place < page.rows().size();
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.rows().get(place++);
    }
}
