// Who takes part in a collective discussion, as far as the office leaves no choice: filled in beforehand, changed at will.
define(function () {
  const only = (people) => (people.length === 1 ? people[0].id : undefined);

  const row = (capacity, person) => ({capacity, person});

  const known = ({choices, case: file}) => choices && file;

  const handlers = ({case: file}) => file.handlers.map((one) => row('HANDLER', one.id));

  const voters = ({choices}) => [
    row('LEADER', only(choices.leaders)),
    row('CHIEF', only(choices.chiefs)),
    row('DEPUTY', only(choices.deputies))
  ];

  return {
    attendees: (page, recorder) =>
      known(page) ? [...voters(page), ...handlers(page), row('RECORDER', recorder)] : undefined,
    /** The handlers report first, the leader speaks last; the recorder does not speak. */
    speakers: (page) =>
      known(page)
        ? [
            ...handlers(page).map(({person}) => ({person, vote: 'REPORT'})),
            ...voters(page).reverse().map(({person}) => ({person}))
          ]
        : undefined
  };
});
