package ascn.deploy.sample.registry;

import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MemberState;
import ascn.deploy.sample.play.Entries;
import ascn.deploy.sample.play.Person;
import ascn.deploy.sample.play.RecordStopped;
import ascn.deploy.sample.play.Service;
import ascn.deploy.sample.play.Topic;

/** The member states and their accession (rule M16). The service brings them along; here they are held against the record. */
final class MemberStates implements Topic {

    private final DataSet record;
    private final Service registry;

    MemberStates(DataSet record, Service registry) {
        this.record = record;
        this.registry = registry;
    }

    @Override
    public String title() {
        return "Member states";
    }

    @Override
    public Entries play() {
        var entries = new Entries();
        for (MemberState state : record.memberStates()) {
            String joined = registry.get(Person.secretariat(), "/api/v1/member-states/" + state.code())
                    .text("joinedAsean");
            if (!joined.equals(state.joinedAsean().toString())) {
                throw new RecordStopped("By the record " + state.name() + " joined ASEAN on " + state.joinedAsean()
                        + ", by the registry on " + joined + ".");
            }
            entries.find();
        }
        return entries;
    }
}
