package ascn.actionplan.project.persistence;

import ascn.actionplan.project.domain.ProjectContent;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the content of a project in one column. */
@Converter(autoApply = true)
public class ProjectContentColumn implements AttributeConverter<ProjectContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProjectContent content) {
        return content == null ? null : ContentJson.write(content);
    }

    @Override
    public @Nullable ProjectContent convertToEntityAttribute(@Nullable String written) {
        return written == null ? null : ContentJson.read(written, ProjectContent.class);
    }
}
