package ascn.actionplan.workbook.domain;

/**
 * What a file says, as a text like the one that it was made from.
 *
 * @param mine the text; what the file says nothing of is as it was
 * @param findings what is wrong with single cells, and where the file says what
 * @param <T> the text of a plan, or of a yearly entry
 */
public record Filled<T>(T mine, Findings findings) {}
