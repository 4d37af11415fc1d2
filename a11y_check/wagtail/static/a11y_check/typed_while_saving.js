// What is typed while Wagtail saves a draft by itself is saved, shown in the preview and checked like the rest.
//
// When the answer comes, Wagtail takes the form for saved as it is, although it sent what was there before. Where the two
// differ, this asks for another save, in the way in which Wagtail's forms ask for one after a failed attempt to publish.

const BOOKKEEPING = /^(csrfmiddlewaretoken|next|loaded_revision_|overwrite_revision_id|comments-)/;

const fields = (form) => [...new FormData(form)]
  .filter(([name]) => !BOOKKEEPING.test(name))
  .map(([name, value]) => [name, value instanceof File ? value.name : value]);

let sent = [];

document.addEventListener("w-autosave:save", ({ target }) => { sent = fields(target); });

document.addEventListener("w-autosave:success", ({ target, detail }) => {
  const answered = detail.data?.field_updates ?? {};
  const typed = (all) => JSON.stringify(all.filter(([name]) => !(name in answered)));
  if (typed(fields(target)) !== typed(sent)) target.dataset.wUnsavedForceValue = "true";
});
