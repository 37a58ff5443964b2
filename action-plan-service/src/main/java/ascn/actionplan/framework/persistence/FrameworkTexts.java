package ascn.actionplan.framework.persistence;

import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.domain.FrameworkItem;
import ascn.actionplan.framework.domain.FrameworkSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the texts of editions, item by item, in the transaction of the use case. */
@ApplicationScoped
public class FrameworkTexts {

    private final DataSource dataSource;

    FrameworkTexts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a text in place of what was kept under that number. */
    public void keep(String edition, int textNumber, FrameworkContent content) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(
                        "delete from framework_item where edition = ? and text_number = ?");
                var insert = connection.prepareStatement("insert into framework_item (edition, text_number, section,"
                        + " number, title, body) values (?, ?, ?, ?, ?, ?)")) {
            delete.setString(1, edition);
            delete.setInt(2, textNumber);
            delete.executeUpdate();
            for (var section : content.present()) {
                for (var item : content.of(section)) {
                    add(insert, edition, textNumber, section, item);
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new FrameworksUnavailable(e);
        }
    }

    private static void add(
            PreparedStatement insert, String edition, int textNumber, FrameworkSection section, FrameworkItem item)
            throws SQLException {
        insert.setString(1, edition);
        insert.setInt(2, textNumber);
        insert.setString(3, section.name());
        insert.setInt(4, item.number());
        insert.setString(5, item.title());
        insert.setString(6, item.text());
        insert.addBatch();
    }

    /** What that text says. */
    public FrameworkContent get(String edition, int textNumber) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select section, number, title, body from framework_item"
                        + " where edition = ? and text_number = ? order by section, number")) {
            select.setString(1, edition);
            select.setInt(2, textNumber);
            try (var row = select.executeQuery()) {
                var items = new EnumMap<FrameworkSection, List<FrameworkItem>>(FrameworkSection.class);
                while (row.next()) {
                    items.computeIfAbsent(FrameworkSection.valueOf(row.getString(1)), section -> new ArrayList<>())
                            .add(new FrameworkItem(row.getInt(2), row.getString(3), row.getString(4)));
                }
                return new FrameworkContent(items);
            }
        } catch (SQLException e) {
            throw new FrameworksUnavailable(e);
        }
    }
}
