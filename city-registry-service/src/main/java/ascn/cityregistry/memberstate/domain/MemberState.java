package ascn.cityregistry.memberstate.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member state of ASEAN, with its capitals by period (rule M04). How many there are is never assumed (rule M16). */
@Entity
@Table(name = "member_state")
public class MemberState {

    @Id
    private String code;

    private String name;

    @Column(name = "joined_asean")
    private LocalDate joinedAsean;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "member_state_capital", joinColumns = @JoinColumn(name = "member_state"))
    private List<Capital> capitals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected MemberState() {}

    /** ISO 3166-1 alpha-2 code. */
    public String code() {
        return code;
    }

    /** The name that ASEAN writes. */
    public String name() {
        return name;
    }

    /** The day of its accession. */
    public LocalDate joinedAsean() {
        return joinedAsean;
    }

    /** The capital on a day, where one is on record for it. */
    public Optional<Capital> capitalOn(LocalDate day) {
        return capitals.stream().filter(capital -> capital.isCapitalOn(day)).findFirst();
    }

    /** The slug of a city of that name, where it is one of the state's capitals under another name (rule M12). */
    public Optional<String> capitalNamed(String cityName) {
        return capitals.stream()
                .filter(capital -> capital.isNamed(cityName))
                .map(Capital::cityId)
                .findFirst();
    }
}
