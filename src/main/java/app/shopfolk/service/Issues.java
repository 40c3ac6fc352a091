package app.shopfolk.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the owner noted on service: issues of her own, those that are done, and customers she keeps all the same. */
public interface Issues {
    /** The issues that she noted herself, done or not. */
    List<Issue> noted();

    /** Keeps an issue of hers; durable when it returns. */
    void note(Issue issue);

    /** The ids of issues that are done, noted or from a file. */
    Set<String> done();

    /** Says that an issue is done. */
    void finish(String id, LocalDate day);

    /** Takes that back. */
    void reopen(String id);

    /** Customers kept although they only cost, by id, with her note. */
    Map<Integer, String> kept();

    /** Keeps a customer, whatever the figures say. */
    void keepAnyway(int customer, String note, LocalDate day);

    /** Takes that back. */
    void letFiguresSpeak(int customer);
}
