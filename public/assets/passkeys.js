// Asks the browser for a passkey, and sends its answer by the form: nothing is fetched.
const form = document.querySelector("form[data-options]");

async function answer() {
  const options = JSON.parse(form.dataset.options);
  if (form.dataset.kind === "new") {
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  }
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const failed = form.querySelector("[role=alert]");
  failed.hidden = true;
  try {
    form.elements.credential.value = JSON.stringify((await answer()).toJSON());
  } catch {
    failed.hidden = false; // closed by its person, timed out, or a browser without passkeys
    return;
  }
  form.submit();
});
