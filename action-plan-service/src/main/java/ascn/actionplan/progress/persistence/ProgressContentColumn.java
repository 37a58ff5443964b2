package ascn.actionplan.progress.persistence;

import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.project.persistence.ContentJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps what an entry says in one column. */
@Converter(autoApply = true)
public class ProgressContentColumn implements AttributeConverter<ProgressContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProgressContent content) {
        return content == null ? null : ContentJson.write(content);
    }

    @Override
    public @Nullable ProgressContent convertToEntityAttribute(@Nullable String written) {
        return written == null ? null : ContentJson.read(written, ProgressContent.class);
    }
}
