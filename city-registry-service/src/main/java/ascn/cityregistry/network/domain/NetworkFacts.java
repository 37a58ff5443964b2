package ascn.cityregistry.network.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a network. Its numbers are as it declares them; they may exceed the names that are on record.
 *
 * @param name its name
 * @param yearEstablished the year in which it was established; null where no source says it
 * @param membersAsPrinted how many members it says it has, as printed; null where it does not
 * @param memberCities how many of them are cities; null where it does not say
 * @param regionalMemberCities how many of those lie in South-East Asia; null where it does not say
 * @param countedOn of when these numbers are, as precisely as it is known
 * @param source where all that is written down
 */
public record NetworkFacts(
        String name,
        @Nullable Integer yearEstablished,
        @Nullable String membersAsPrinted,
        @Nullable Integer memberCities,
        @Nullable Integer regionalMemberCities,
        PartialDate countedOn,
        String source) {}
